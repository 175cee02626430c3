import { testRecipe } from './recipe.js';

testRecipe({ name: 'vue', build: 'build', folders: ['recipes/vue/dist'] });
