struct EncodingDeviations: Sendable {}
