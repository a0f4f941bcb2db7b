/** Rules of the house over the classes and sources of all modules. */
package org.annalist.checks.house;
