// Greets whoever asks: a function for Apus. A server starts it for each request, as net/http/cgi expects.
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/cgi"
)

func main() {
	if err := cgi.Serve(http.HandlerFunc(greet)); err != nil {
		log.Fatal(err)
	}
}

func greet(response http.ResponseWriter, request *http.Request) {
	name := request.FormValue("name")
	if name == "" {
		name = "world"
	}
	response.Header().Set("Content-Type", "text/plain; charset=utf-8")
	fmt.Fprintf(response, "Hello, %s!\n", name)
}
