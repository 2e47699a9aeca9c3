/** The version the server and the terminal command report; a test holds it equal to package.json's. */
export const productVersion = '0.1.0';

/** The name the server gives itself. */
export const productName = 'Delivery Plan Checklists';
