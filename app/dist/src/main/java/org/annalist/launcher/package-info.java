/**
 * The plain Java program that starts the framework, installs the bundles of the chosen product and
 * the plugins, runs the command on the main thread and ends the JVM with its exit code. It knows
 * bundles by folder only, never by name.
 */
package org.annalist.launcher;
