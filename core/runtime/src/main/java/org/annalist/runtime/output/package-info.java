/** Where exports are written: aside first, under their names when all of it is there. */
package org.annalist.runtime.output;
