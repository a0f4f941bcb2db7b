/** Tags stated quantities with value, unit and qualifier. */
package org.annalist.plugin.figures;
