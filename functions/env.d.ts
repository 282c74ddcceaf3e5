/// <reference types="@cloudflare/workers-types" />
/// <reference types="astro/client" />
