/** Reads web pages: title, body text without menus, day of publication. */
package org.annalist.plugin.load.html;
