SwaggerUIBundle({
  url: '/openapi?format=JSON',
  dom_id: '#api',
  deepLinking: true,
  // The page must work without any other host.
  validatorUrl: null,
});
