package org.annalist.api.wrong.right;

import org.annalist.api.wrong.left.Left;

/** Sees a package that sees it. */
public record Right(Left left) {}
