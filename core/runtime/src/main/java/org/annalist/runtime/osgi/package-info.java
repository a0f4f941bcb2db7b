/** The runtime as a bundle: finds plugins among the services, and registers the platform as one. */
package org.annalist.runtime.osgi;
