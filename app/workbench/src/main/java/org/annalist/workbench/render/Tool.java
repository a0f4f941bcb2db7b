package org.annalist.workbench.render;

/**
 * A button of a tool bar.
 *
 * @param icon name of its icon
 * @param words key of its tool tip
 * @param run what it does
 */
public record Tool(String icon, String words, Runnable run) {}
