/** The history of edits: what was changed, when, where, and the way back to any of them. */
package org.annalist.workbench.history;
