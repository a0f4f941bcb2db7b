/** The progress view: what runs, how far it is, and how what ran before ended. */
package org.annalist.workbench.job;
