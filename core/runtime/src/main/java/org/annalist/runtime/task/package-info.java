/** Work that says how far it is and can be cancelled. */
package org.annalist.runtime.task;
