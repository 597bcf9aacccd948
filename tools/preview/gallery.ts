import { createApp } from 'vue'
import Gallery from './Gallery.vue'
import { allViews } from './views'

createApp(Gallery, { views: await allViews() }).mount(document.body)
