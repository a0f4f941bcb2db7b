/** Files in and out: what was open before, drops, and the wizards that import and export. */
package org.annalist.workbench.files;
