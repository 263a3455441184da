//! Greets whoever asks: a function for Apus. The request is in the environment and on the standard input, the response
//! goes to the standard output (CGI, RFC 3875).
const std = @import("std");

pub fn main(init: std.process.Init) !void {
    const query = init.environ_map.get("QUERY_STRING") orelse "";
    const name = try parameter(init.arena.allocator(), query, "name") orelse "world";

    var buffer: [4096]u8 = undefined;
    var output = std.Io.File.stdout().writerStreaming(init.io, &buffer);
    try output.interface.print("Content-Type: text/plain; charset=utf-8\r\n\r\nHello, {s}!\n", .{name});
    try output.interface.flush();
}

/// A parameter of a query, decoded; null if there is none of this name.
fn parameter(allocator: std.mem.Allocator, query: []const u8, name: []const u8) !?[]const u8 {
    var pairs = std.mem.splitScalar(u8, query, '&');
    while (pairs.next()) |pair| {
        const equals = std.mem.indexOfScalar(u8, pair, '=') orelse continue;
        if (!std.mem.eql(u8, pair[0..equals], name)) continue;
        const value = try allocator.dupe(u8, pair[equals + 1 ..]);
        std.mem.replaceScalar(u8, value, '+', ' ');
        return std.Uri.percentDecodeInPlace(value);
    }
    return null;
}

test parameter {
    var arena = std.heap.ArenaAllocator.init(std.testing.allocator);
    defer arena.deinit();
    const found = try parameter(arena.allocator(), "a&name=Ada+L%C3%A9&b=2", "name");
    try std.testing.expectEqualStrings("Ada Lé", found.?);
    try std.testing.expectEqual(null, try parameter(arena.allocator(), "a=1", "name"));
}
