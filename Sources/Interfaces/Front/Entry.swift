import CommandSupport

// `make build` compiles this as Embedded Swift where that is to be had (Scripts/front.mk).
#if hasFeature(Embedded)
  @c(main) func main(
    _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  ) -> Int32 { Front.run(count, arguments) }
#else
  import Glibc

  @main enum Entry {
    static func main() { exit(Front.run(CommandLine.argc, CommandLine.unsafeArgv)) }
  }
#endif
