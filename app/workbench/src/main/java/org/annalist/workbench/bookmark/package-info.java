/** Places that the user wants to find again. */
package org.annalist.workbench.bookmark;
