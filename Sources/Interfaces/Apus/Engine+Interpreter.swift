import Interpreter
public import Runtime
public import WebAssembly

extension Engine {
  /// Makes an engine that runs functions in the interpreter. A program needs one; it may be used from any thread.
  /// - Parameters:
  ///   - features: The proposals that modules may use.
  ///   - metersFuel: Whether guests pay fuel for what they do; see `Store.fuel`. It costs speed.
  public convenience init(features: Features = .standard, metersFuel: Bool = false) {
    self.init(features: features, metersFuel: metersFuel, tier: Interpreter.tier)
  }
}
