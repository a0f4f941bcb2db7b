/**
 * Classes of the bundles that the tests make; in a bundle they see the JDK and the framework only.
 */
package org.annalist.launcher.sample;
