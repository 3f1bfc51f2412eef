import { dossierInPage } from './dossier-data.ts';

dossierInPage();
