package org.encommun.defaults.conventions;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Shares the addresses of {@link NoticeResource}, so that the methods of an address are spread over two classes. */
@Path("/notices/{id}")
class NoticePictureResource {

    @DELETE
    public void delete(@PathParam("id") long id) {
        // nothing to delete
    }

    @PATCH
    @Path("/picture")
    public void change(@PathParam("id") long id) {
        // nothing to change
    }
}
