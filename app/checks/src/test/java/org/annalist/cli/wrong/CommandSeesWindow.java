package org.annalist.cli.wrong;

import java.awt.Window;
import org.annalist.workbench.wrong.Opened;

/** A product that sees another product and a window. */
public record CommandSeesWindow(Window window, Opened opened) {}
