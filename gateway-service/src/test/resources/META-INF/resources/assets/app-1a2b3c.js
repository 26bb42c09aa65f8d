console.log('an asset');
