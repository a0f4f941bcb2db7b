/** Search over the open documents: what was typed, where it stands, and the view that lists it. */
package org.annalist.workbench.search;
