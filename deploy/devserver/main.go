// Command temporal-dev is a Temporal server for one machine: frontend, history,
// matching and worker in one process, SQLite underneath, the web UI beside it.
//
// It takes the flags of `temporal server start-dev`, so whatever starts the
// stock command-line tool can start this program instead. It exists because the
// stock tool cannot be built from the Go module proxy, while the server can.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	uiversion "github.com/temporalio/ui-server/v2/server/version"
	"go.temporal.io/server/common/headers"
)

const (
	exitOK    = 0
	exitError = 1
	exitUsage = 2 // the command line is wrong; nothing was started or created
)

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	if len(args) == 1 && (args[0] == "--version" || args[0] == "-v") {
		fmt.Printf("temporal-dev version %s (Server %s, UI %s)\n",
			headers.ServerVersion, headers.ServerVersion, uiversion.UIVersion)
		return exitOK
	}
	opts, err := parseArgs(args)
	if errors.Is(err, flag.ErrHelp) {
		return exitOK
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "temporal-dev:", err)
		return exitUsage
	}
	if err := serve(opts); err != nil {
		fmt.Fprintln(os.Stderr, "temporal-dev:", err)
		return exitError
	}
	return exitOK
}

// serve runs the server until SIGINT or SIGTERM arrives.
func serve(opts *options) error {
	// Before anything else, so that a signal during start-up stops us cleanly too.
	ctx, restoreSignals := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer restoreSignals()

	srv, err := newServer(opts)
	if err != nil {
		return err
	}
	if err := srv.start(); err != nil {
		return err
	}
	if err = srv.waitServing(ctx, 30*time.Second); err == nil {
		fmt.Println(srv.readyLine()) // the one line on stdout; logs go to stderr
		<-ctx.Done()
	}
	if ctx.Err() != nil {
		err = nil // told to stop, perhaps while still starting
	}
	restoreSignals() // from here on a second signal ends the process at once
	return errors.Join(err, srv.stop())
}
