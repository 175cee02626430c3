import { testRecipe } from './recipe.js';

testRecipe({ name: 'angular', build: 'build', folders: ['recipes/angular/dist/browser'] });
