// Stands in for assets that are down.
export default {
  fetch() {
    throw new Error('the assets are down');
  },
};
