/** English words of dates and events. */
export const enTime = {
  events: {
    previous: "Previous event",
    next: "Next event",
    list: "Dates to go to",
    start: (date: string) => `Back to the notice's date, ${date}`,
    later: "later",
    document: (number: string) => `Document ${number} made public`,
    zone: (name: string) => `${name}: zone approved`,
    opened: (name: string) => `${name} opened`,
    signed: (name: string) => `${name} signed`,
    planned: (name: string) => `${name}: in a national plan`,
    inForce: (name: string) => `${name} in force`,
    joined: (countries: string, name: string) => `${name}: joined by ${countries}`,
    inForceFor: (name: string, countries: string) => `${name}: by now in force for ${countries} too`,
    stage: (name: string, what: string) => `${name}: ${what}`,
  },
};
