import { testRecipe } from './recipe.js';

testRecipe({ name: 'react', build: 'build', folders: ['recipes/react/dist'] });
