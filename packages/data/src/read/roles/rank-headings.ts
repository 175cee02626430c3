/** Headings that ranks share with other columns, so the cells decide. */
export const MAY_RANK = /^(?:pos\.?|place|placing|standing|order|no\.?|nr\.?|n[°º]|№|#)$/i;
