package org.annalist.api;

/** Stands in a package of another bundle. */
public record Stray(Span span) {}
