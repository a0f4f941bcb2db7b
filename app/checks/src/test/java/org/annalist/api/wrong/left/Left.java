package org.annalist.api.wrong.left;

import org.annalist.api.wrong.right.Right;

/** Sees a package that sees it. */
public record Left(Right right) {}
