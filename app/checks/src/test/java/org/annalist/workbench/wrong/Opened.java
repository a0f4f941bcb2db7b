package org.annalist.workbench.wrong;

/** A part of a product. */
public record Opened(String name) {}
