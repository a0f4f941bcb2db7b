/** The view that lists faults in the data and what to do about them. */
package org.annalist.plugin.problems;
