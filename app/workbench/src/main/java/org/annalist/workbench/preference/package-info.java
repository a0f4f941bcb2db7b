/** What the user can set: the dialog and its pages, and preferences as a file. UI thread only. */
package org.annalist.workbench.preference;
