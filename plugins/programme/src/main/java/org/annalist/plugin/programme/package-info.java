/** Views of a programme or body: how far it is, from report to report. */
package org.annalist.plugin.programme;
