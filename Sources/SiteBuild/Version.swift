/// The version of the three contracts together: content, theme, command line.
package let synchroVersion = "0.1.0"
