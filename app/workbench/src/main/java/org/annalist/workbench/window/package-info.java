/** The window itself: menus, tool bar, status line, dialogs, and the commands behind them. */
package org.annalist.workbench.window;
