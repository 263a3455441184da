/// Whose calls an instance makes: the environment of the guest that it runs at present.
///
/// Sound because it changes only while no guest of the instance runs, before the thread that runs the next one is told of
/// the instance.
final class Occupant: @unchecked Sendable {
  var environment: WASIEnvironment?

  init(_ environment: WASIEnvironment? = nil) { self.environment = environment }
}
