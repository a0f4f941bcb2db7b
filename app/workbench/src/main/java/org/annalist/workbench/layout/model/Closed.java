package org.annalist.workbench.layout.model;

/**
 * A part that was closed, and where it stood.
 *
 * @param stack id of its stack
 * @param before the part that it stood before; empty if it stood last
 */
public record Closed(String part, String stack, String before) {}
