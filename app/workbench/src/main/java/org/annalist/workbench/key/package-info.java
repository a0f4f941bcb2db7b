/**
 * Keys: which command each belongs to, how the user changes that, and how a pressed key arrives.
 */
package org.annalist.workbench.key;
