import './styles.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Console } from './console.js';
import { resumeSession } from './session/session.js';

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');

void resumeSession();
createRoot(root).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);
