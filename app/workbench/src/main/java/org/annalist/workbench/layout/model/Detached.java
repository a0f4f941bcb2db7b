package org.annalist.workbench.layout.model;

/**
 * A window out of the page, with stacks of its own.
 *
 * @param id unique in the page, not empty
 * @param bounds where it stands on the display
 */
public record Detached(String id, Node root, Bounds bounds) {}
