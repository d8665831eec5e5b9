package dev.lull.supervision;

/**
 * What a supervision reaches outside through.
 *
 * @param budget asked for every request; the feed asks it by itself
 */
public record Ports(Gateway gateway, Feed feed, Budget budget, Audit audit, Presence presence) {}
