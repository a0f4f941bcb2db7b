/** Plugins as they should be, which the contracts must pass. */
package org.annalist.testkit.sample;
