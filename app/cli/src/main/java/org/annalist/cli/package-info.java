/**
 * The command line: parses arguments, asks the platform, writes files, and says on standard error
 * how far it is.
 */
package org.annalist.cli;
