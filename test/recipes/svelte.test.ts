import { testRecipe } from './recipe.js';

testRecipe({ name: 'svelte', build: 'build', folders: ['recipes/svelte/dist'] });
