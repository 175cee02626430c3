import { CwBarRanking, CwPairedComparison, CwSicknessAbsenceRanking } from '@commonweal/react';
import { useState } from 'react';
import { visits } from './visits.js';

export function App() {
  const [chosen, setChosen] = useState('Choose an area in the ranking.');
  return (
    <main>
      <h1>Commonweal in React</h1>

      {/* Figures that come with the widget. */}
      <CwSicknessAbsenceRanking />

      {/* A file of your own, an event, and a table that readers have if the file does not come. */}
      <CwBarRanking
        src="/books.csv"
        measure="rate of book loans (invented)"
        benchmark="Riding"
        selectable
        onCwSelect={({ name, selected }) => {
          setChosen(selected ? `You chose ${name}.` : 'Choose an area in the ranking.');
        }}
      >
        <table>
          <caption>Books borrowed a head</caption>
          <tbody>
            <tr>
              <th scope="row">Riding</th>
              <td>4.1</td>
            </tr>
            <tr>
              <th scope="row">Northby</th>
              <td>5.2</td>
            </tr>
          </tbody>
        </table>
      </CwBarRanking>
      <p role="status">{chosen}</p>

      {/* Data of your own, as a property. */}
      <CwPairedComparison
        data={visits}
        measure="library visits per 100 people (invented)"
        benchmark="Riding"
      />
    </main>
  );
}
