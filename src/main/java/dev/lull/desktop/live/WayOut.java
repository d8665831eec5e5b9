package dev.lull.desktop.live;

/**
 * What a person can do where the workspace could not be opened.
 *
 * @param key of what the button says
 */
public record WayOut(String key, Runnable go) {}
